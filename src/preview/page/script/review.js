import { byId } from './element.js'
import { createTheme } from './theme.js'

createTheme()

const sheets = [...document.querySelectorAll('.sheet')].map((node) => ({
  node,
  entry: document.querySelector(`[data-goal="${node.id}"]`),
  words: `${node.id} ${node.textContent}`.toLowerCase().replace(/\s+/g, ' '),
  due: node.dataset.due !== 'later',
  over: node.querySelector('.over') !== null,
}))

/** Shows the sheets that have every word of the filter, and hides headings that nothing is under. */
function filter() {
  const wanted = byId('filter').value.toLowerCase().split(/\s+/).filter(Boolean)
  const onlyDue = byId('only-due').checked
  const onlyOver = byId('only-over').checked
  let found = 0
  for (const { node, entry, words, due, over } of sheets) {
    const shown = wanted.every((word) => words.includes(word)) && (due || !onlyDue) && (over || !onlyOver)
    node.hidden = !shown
    entry.hidden = !shown
    if (shown) found++
  }
  for (const group of document.querySelectorAll('.group, #index section')) {
    group.hidden = group.querySelector('.sheet:not([hidden]), li:not([hidden])') === null
  }
  byId('found').textContent = `${found} of ${sheets.length} texts`
}

for (const id of ['filter', 'only-due', 'only-over']) byId(id).addEventListener('input', filter)
byId('find').addEventListener('submit', (event) => event.preventDefault())
byId('find').hidden = false
byId('index').open = window.matchMedia('(min-width: 1000px)').matches
filter()

/** A link to a sheet that the filter hides shows all again. */
function showGoal() {
  const goal = sheets.find(({ node }) => `#${node.id}` === location.hash)
  if (goal?.node.hidden) {
    byId('find').reset()
    filter()
    goal.node.scrollIntoView()
  }
  goal?.node.querySelector('h3').focus({ preventScroll: true })
}
window.addEventListener('hashchange', showGoal)
showGoal()

/** Paper is white, and what is folded up cannot be unfolded there. */
let theme = ''
let folded = []
window.addEventListener('beforeprint', () => {
  theme = document.documentElement.dataset.theme
  document.documentElement.dataset.theme = 'day'
  folded = [...document.querySelectorAll('.sheet details:not([open])')]
  for (const details of folded) details.open = true
})
window.addEventListener('afterprint', () => {
  document.documentElement.dataset.theme = theme
  for (const details of folded) details.open = false
})
