CREATE TYPE "policy_act" AS ENUM ('stated', 'imported', 'reset');

ALTER TABLE "architecture" ADD COLUMN     "derived_tier" INTEGER,
ADD COLUMN     "least_tier" INTEGER,
ADD COLUMN     "policy_version" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "tier_policy" (
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "policy" JSONB,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tier_policy_pkey" PRIMARY KEY ("workspace_id")
);

CREATE TABLE "tier_policy_change" (
    "id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "act" "policy_act" NOT NULL,
    "changes" JSONB NOT NULL,
    "because" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tier_policy_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "tier_policy_change_by_workspace" ON "tier_policy_change"("workspace_id", "id");

CREATE INDEX "tier_policy_change_by_author" ON "tier_policy_change"("author_id");

ALTER TABLE "tier_policy" ADD CONSTRAINT "tier_policy_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "tier_policy_change" ADD CONSTRAINT "tier_policy_change_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "tier_policy_change" ADD CONSTRAINT "tier_policy_change_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who changed the policy, and why, only grows.
CREATE FUNCTION tier_policy_change_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'tier_policy_change rows are never changed or deleted';
END
$$;

CREATE TRIGGER tier_policy_change_append_only BEFORE UPDATE OR DELETE ON "tier_policy_change"
    FOR EACH ROW EXECUTE FUNCTION tier_policy_change_append_only();
