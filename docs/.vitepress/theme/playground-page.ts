import { useData } from 'vitepress'
import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue'

/** What `docs/playground/index.ts` exports. */
interface Playground {
  mountPlayground(element: HTMLElement, options: { readonly page: string; readonly locale: 'vi' | 'en' }): () => void
}

const playground = import.meta.glob<Playground>('../../playground/index.ts')

/** A page of the playground, in the language of the page; it needs a browser, so nothing is drawn before. */
export const PlaygroundPage = defineComponent({
  props: { page: { type: String, required: true } },
  setup(props) {
    const { lang } = useData()
    const place = ref<HTMLElement>()
    let leave = () => {}
    onMounted(async () => {
      const loaded = await Object.values(playground)[0]?.()
      if (loaded === undefined || place.value === undefined) return
      leave = loaded.mountPlayground(place.value, { page: props.page, locale: lang.value === 'en' ? 'en' : 'vi' })
    })
    onBeforeUnmount(() => leave())
    return () => h('div', { ref: place, class: 'vp-raw' })
  },
})
