export { type Act, type ActRule, acts } from './acts';
export {
  type Governed,
  type GovernedArchitecture,
  type Holder,
  type Permission,
  refusal,
  roleFor,
} from './refusal';
export { type Role, isRole, roles } from './roles';
