/** Where each sealed text belongs: moved to another row, it does not open. `name` is the keyed name of a chat. */
export const places = {
  profile: (name: string) => `mothers/${name}/profile`,
  subscription: (name: string) => `subscriptions/${name}/record`,
  delivery: (name: string, day: string) => `deliveries/${name}/${day}/record`,
  outbox: (id: string) => `outbox/${id}/record`,
  careThread: (code: string) => `care_threads/${code}/record`,
  question: (id: string) => `questions/${id}/record`,
}
