/** A place that has one time: what it is called, in which country, and its zone. */
export interface Place {
  name: string
  /** Two letters; empty where only the zone is known. */
  country: string
  /** IANA name, its newest one. */
  zone: string
}
