import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic'
import type { Candidate } from './candidate.ts'

/** nlp.js with its English language and its own defaults. */
export const nlpJs: Candidate = {
  name: '@nlpjs/basic 4.27',
  async train(examples) {
    const container = await containerBootstrap()
    container.use(LangEn)
    const nlp = new Nlp({ container, autoSave: false, autoLoad: false, nlu: { log: false }, forceNER: false })
    nlp.addLanguage('en')
    for (const { text, label } of examples) nlp.addDocument('en', text, label)
    await nlp.train()
    return async (text) => {
      const { intent, score } = await nlp.process('en', text)
      return { label: intent, inScope: intent === 'None' ? 0 : score }
    }
  },
}
