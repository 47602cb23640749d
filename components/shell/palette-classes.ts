export const itemClass =
  'flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 text-body text-text-1 select-none data-[selected=true]:bg-hover';
export const headingClass =
  '**:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-label **:[[cmdk-group-heading]]:text-text-3';
