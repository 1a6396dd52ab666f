// Shows the trigger of docs/snippets/pre-authentication one event after another, each with the client that it is told of.
import { createInterface } from 'node:readline'

const { guard } = await import(process.argv[2])
for await (const line of createInterface({ input: process.stdin })) {
  const { event, client, adopted } = JSON.parse(line)
  const describe = async () => client ?? Promise.reject(new Error('no such client'))
  try {
    const returned = await guard(describe, adopted)(event)
    console.log(JSON.stringify(returned) === JSON.stringify(event) ? 'admitted' : 'changed')
  } catch (refusal) {
    console.log(refusal.message)
  }
}
