/** What `job` gives, or an error when it takes longer than `milliseconds`. The job itself is not ended. */
export async function within<T>(milliseconds: number, job: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Took longer than ${milliseconds} ms.`)), milliseconds)
  })
  try {
    return await Promise.race([Promise.resolve().then(job), late])
  } finally {
    clearTimeout(timer)
  }
}
