import { buildPlayground } from './build'

buildPlayground('/tmp/w-play-out').then((r) => console.log(Object.keys(r.metafile.outputs).length))
