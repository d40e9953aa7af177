import { createCard } from "../../card/card.ts"
import { here } from "../reader/here.ts"

// Injected into the reader's world when the reader first comes to a mark: the card's code is not in every article.
here.createCard = createCard
