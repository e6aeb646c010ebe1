import type { MovementGroup } from '../movements.ts'
import { crossBody, forearmStretch, upperBackReach } from '../patterns/stretchArms.ts'
import { catCow, figureFour, hamstringTowel, hipFlexorStretch, openBook } from '../patterns/stretchFloor.ts'
import {
  chestOpener,
  neckTilt,
  seatedCatCow,
  seatedSideReach,
  shoulderRolls,
  thoracicTurn,
} from '../patterns/stretchSeated.ts'
import {
  ankleRocks,
  calfStretch,
  doorwayStretch,
  quadStretch,
  standingSideReach,
} from '../patterns/stretchStanding.ts'

const seat = 'wheelchair'

export const movements: MovementGroup = {
  'cat-cow': () => catCow(),
  'chest-doorway-stretch': () => doorwayStretch(),
  'hip-flexor-stretch': () => hipFlexorStretch(),
  'hamstring-towel-stretch': () => hamstringTowel(),
  'figure-four-stretch': () => figureFour(),
  'calf-wall-stretch': () => calfStretch(),
  'open-book': () => openBook(),
  'standing-quad-stretch': () => quadStretch(),
  'standing-side-reach': () => standingSideReach(),
  'ankle-rocks': () => ankleRocks(),
  'seated-cat-cow': () => seatedCatCow(),
  'seated-cat-cow@seated': () => seatedCatCow({ seat }),
  'seated-chest-opener': () => chestOpener(),
  'seated-chest-opener@seated': () => chestOpener({ seat }),
  'seated-thoracic-turn': () => thoracicTurn(),
  'seated-thoracic-turn@seated': () => thoracicTurn({ seat }),
  'seated-side-reach': () => seatedSideReach(),
  'seated-side-reach@seated': () => seatedSideReach({ seat }),
  'seated-shoulder-rolls': () => shoulderRolls(),
  'seated-shoulder-rolls@seated': () => shoulderRolls({ seat }),
  'seated-neck-tilt': () => neckTilt(),
  'seated-neck-tilt@seated': () => neckTilt({ seat }),
  'seated-cross-body-stretch': () => crossBody(),
  'seated-cross-body-stretch@seated': () => crossBody({ seat }),
  'seated-forearm-stretch': () => forearmStretch(),
  'seated-forearm-stretch@seated': () => forearmStretch({ seat }),
  'seated-upper-back-reach': () => upperBackReach(),
  'seated-upper-back-reach@seated': () => upperBackReach({ seat }),
}
