import {
  GalleryVerticalEnd,
  Gavel,
  LayoutList,
  MapPin,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';

export interface RailPlace {
  readonly label: string;
  readonly href: string;
  readonly icon: LucideIcon;
  /** Beginnings of addresses that belong to this place. */
  readonly covers: readonly string[];
}

/** The places of the rail, in order. A place is listed once there is something behind it. */
export const places: readonly RailPlace[] = [
  { label: 'Catalog', href: '/catalog', icon: LayoutList, covers: ['/catalog', '/a/', '/tiers'] },
  { label: 'Reviews', href: '/reviews', icon: Gavel, covers: ['/reviews'] },
  { label: 'Gallery', href: '/gallery', icon: GalleryVerticalEnd, covers: ['/gallery'] },
  { label: 'Regions', href: '/regions', icon: MapPin, covers: ['/regions'] },
  {
    label: 'Assumptions',
    href: '/assumptions',
    icon: SlidersHorizontal,
    covers: ['/assumptions'],
  },
];

/** Whether an address lies in a place. */
export function isHere(place: RailPlace, pathname: string): boolean {
  return place.covers.some((start) => pathname === start || pathname.startsWith(start));
}
