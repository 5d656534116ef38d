// Runs before the page is drawn, so that it never flashes in the other theme.
;(() => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
  let kept = null
  try {
    kept = localStorage.getItem('theme')
  } catch {}
  const theme = kept === 'day' || kept === 'night' ? kept : dark ? 'night' : 'day'
  document.documentElement.dataset.theme = theme
})()
