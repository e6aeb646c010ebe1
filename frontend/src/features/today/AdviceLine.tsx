import { Link } from '@tanstack/react-router'
import { useCatalogue } from '@/shared/catalogue/queries.ts'
import { type Advice, useAdvice } from '@/shared/progress/advice.ts'
import { Icon } from '@/shared/ui/Icon.tsx'

/** The most important advice in one line that leads to its reason. Most days there is none. */
export function AdviceLine() {
  const [first] = useAdvice().data?.items ?? []
  return first ? <Line advice={first} /> : null
}

function Line({ advice: { title, exerciseId } }: { advice: Advice }) {
  const { name } = useCatalogue()
  return (
    <Link to="/progress" className="today-advice">
      <Icon name="info" small />
      <span>{exerciseId ? `${name(exerciseId)}: ${lower(title)}` : title}</span>
      <Icon name="forward" small />
    </Link>
  )
}

/** "Este ejercicio se ha parado" after a colon is "este ejercicio se ha parado". */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
