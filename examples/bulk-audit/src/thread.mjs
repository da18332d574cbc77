// A thread starts without the TypeScript loader of its parent (Node 20): it is registered here first.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
