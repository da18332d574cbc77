import { SingleBar } from 'cli-progress'

/** Tells how far a step is. */
export interface Progress {
  readonly to: (dossiers: number) => void
  readonly end: () => void
}

/** A bar on a terminal; in a file or a pipe a line at each tenth. */
export function startProgress(label: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(label, total, stream) : lines(label, total, stream)
}

function bar(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar({
    stream,
    format: `${label.padEnd(34)} {bar} {percentage}% | {value}/{total} | {duration_formatted}, còn {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 28,
    hideCursor: true,
  })
  shown.start(total, 0)
  return { to: (dossiers) => shown.update(dossiers), end: () => shown.stop() }
}

function lines(label: string, total: number, stream: NodeJS.WriteStream): Progress {
  let told = 0
  return {
    to(dossiers) {
      const tenth = Math.floor((dossiers / total) * 10)
      if (tenth === told) return
      told = tenth
      stream.write(`${label}: ${tenth * 10} %\n`)
    },
    end() {},
  }
}
