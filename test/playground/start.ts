import { buildPlayground } from './build'
import { serve } from './serve'

const folder = new URL('.cache/start', import.meta.url).pathname

/** The playground for trying by hand. */
async function start(): Promise<void> {
  await buildPlayground(folder)
  const { address } = await serve(folder, 8017)
  console.log(`${address}/?page=result-date`)
}

start()
