import { MapTab } from '@/components/architecture/map-tab';

/** An architecture on the map. */
export default function MapPage() {
  return <MapTab />;
}
