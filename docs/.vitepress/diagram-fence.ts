import type { MarkdownOptions } from 'vitepress'

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** Turns a fence of `mermaid` into the component that draws it in the browser; the text stands under it for who cannot see. */
export function diagramFence(markdown: Markdown): void {
  const fence = markdown.renderer.rules.fence
  markdown.renderer.rules.fence = (tokens, place, ...rest) => {
    const token = tokens[place]
    if (token?.info.trim() !== 'mermaid') return fence?.(tokens, place, ...rest) ?? ''
    return `<StateDiagram text="${markdown.utils.escapeHtml(token.content)}" />`
  }
}
