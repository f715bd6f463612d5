import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3-zoom'
import { boxHeight, boxWidth, type Extent, type BoxPlace } from './layout.js'

/** How small and how large a picture may become, and how small it is at first. */
const [smallest, largest, firstSmallest] = [0.05, 3, 0.8] as const

/** Space around what is shown, in pixels of the screen. */
const margin = 24

export interface Camera {
  /** What of the picture the frame shows. */
  readonly extent: () => Extent
  readonly scale: () => number
  /** Shows all of an extent, or at first as much of it as can be read, with a box in the middle of the height. */
  readonly fit: (extent: Extent, readable?: BoxPlace) => void
  readonly zoomBy: (factor: number) => void
  /** Remembers where the picture is, and brings it back there when called. */
  readonly keep: () => () => void
  /** Moves the picture by pixels of its own. */
  readonly shift: (x: number, y: number) => void
  /** Brings a box into the frame: as little as needed, or to the middle. */
  readonly reveal: (place: BoxPlace, toMiddle?: boolean) => void
}

/** Moves a world within a frame: by mouse, wheel, touch, and as it is told, at once and without a glide. */
export function cameraOf(frame: HTMLElement, world: HTMLElement, moved: () => void): Camera {
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([smallest, largest])
    .clickDistance(4)
    .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
      world.style.transform = `translate(${transform.x}px,${transform.y}px) scale(${transform.k})`
      moved()
    })
  const selection = select(frame).call(behaviour).on('dblclick.zoom', null)
  const now = (): ZoomTransform => zoomTransform(frame)
  const to = (transform: ZoomTransform): void => behaviour.transform(selection, transform)
  const clamped = (scale: number): number => Math.min(largest, Math.max(smallest, scale))
  return {
    extent: () => {
      const { x, y, k } = now()
      return { x: -x / k, y: -y / k, width: frame.clientWidth / k, height: frame.clientHeight / k }
    },
    scale: () => now().k,
    fit: ({ x, y, width, height }, readable) => {
      const [wide, high] = [frame.clientWidth - 2 * margin, frame.clientHeight - 2 * margin]
      const whole = Math.min(1, wide / width, high / height)
      const scale = clamped(readable === undefined ? whole : Math.max(Math.min(1, wide / width), firstSmallest))
      const left = scale === whole || width * scale <= wide ? (frame.clientWidth - width * scale) / 2 : margin
      const isWhole = height * scale <= high || readable === undefined
      const middle = isWhole ? y + height / 2 : Math.max(readable.y + boxHeight / 2, y + high / scale / 2)
      to(zoomIdentity.translate(left - x * scale, frame.clientHeight / 2 - middle * scale).scale(scale))
    },
    zoomBy: (factor) => behaviour.scaleBy(selection, factor),
    keep: () => {
      const kept = now()
      return () => to(kept)
    },
    shift: (x, y) => {
      if (x !== 0 || y !== 0) to(now().translate(x, y))
    },
    reveal: (place, toMiddle = false) => {
      const { x, y, k } = now()
      const [left, top] = [place.x * k + x, place.y * k + y]
      const right = outside(left, boxWidth * k, frame.clientWidth)
      const down = outside(top, boxHeight * k, frame.clientHeight)
      if (right === 0 && down === 0) return
      if (!toMiddle) return to(now().translate(-right / k, -down / k))
      const scale = Math.max(k, firstSmallest)
      to(
        zoomIdentity
          .translate(
            frame.clientWidth / 2 - (place.x + boxWidth / 2) * scale,
            frame.clientHeight / 2 - (place.y + boxHeight / 2) * scale,
          )
          .scale(scale),
      )
    },
  }
}

/** How far a part is outside a length: below 0 before it, above 0 behind it. */
function outside(start: number, size: number, length: number): number {
  if (start < margin) return start - margin
  return Math.max(0, Math.min(start - margin, start + size + margin - length))
}
