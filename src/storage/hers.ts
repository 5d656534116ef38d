/** Every table with rows about one mother, under her `chat_key`. */
export const HERS = ['mothers', 'subscriptions', 'deliveries', 'outbox', 'care_threads', 'message_counts'] as const
