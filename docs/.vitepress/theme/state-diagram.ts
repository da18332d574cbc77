import { useData } from 'vitepress'
import { defineComponent, h, onMounted, ref, watch } from 'vue'

let drawn = 0

/** Draws a Mermaid state diagram in the browser; until then, and without script, shows its text. */
export const StateDiagram = defineComponent({
  props: { text: { type: String, required: true } },
  setup(props) {
    const { isDark } = useData()
    const svg = ref('')
    async function draw(): Promise<void> {
      const { default: mermaid } = await import('mermaid')
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark.value ? 'dark' : 'neutral' })
      drawn += 1
      svg.value = (await mermaid.render(`diagram-${drawn}`, props.text)).svg
    }
    onMounted(draw)
    watch(isDark, draw)
    return () =>
      svg.value === ''
        ? h('pre', { class: 'state-diagram' }, props.text)
        : h('figure', { class: 'state-diagram', tabindex: 0, innerHTML: svg.value })
  },
})
