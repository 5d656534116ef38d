declare module '@nlpjs/basic' {
  export const LangEn: object
  export function containerBootstrap(): Promise<{ use(plugin: object): void }>
  export class Nlp {
    constructor(settings: object)
    addLanguage(language: string): void
    addDocument(language: string, text: string, label: string): void
    train(): Promise<void>
    process(language: string, text: string): Promise<{ intent: string; score: number }>
  }
}
