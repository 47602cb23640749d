CREATE TYPE "assumption_kind" AS ENUM ('measured', 'published', 'judgement');

CREATE TYPE "assumption_act" AS ENUM ('stated', 'cleared', 'imported');

ALTER TABLE "architecture" ADD COLUMN     "assumptions_version" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "assumption_set" (
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "overrides" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assumption_set_pkey" PRIMARY KEY ("workspace_id")
);

CREATE TABLE "assumption_change" (
    "id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "assumption_id" TEXT NOT NULL,
    "act" "assumption_act" NOT NULL,
    "value" DOUBLE PRECISION,
    "before" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "kind" "assumption_kind",
    "on_day" TEXT,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assumption_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "assumption_change_by_assumption" ON "assumption_change"("workspace_id", "assumption_id", "id");

CREATE INDEX "assumption_change_by_author" ON "assumption_change"("author_id");

ALTER TABLE "assumption_set" ADD CONSTRAINT "assumption_set_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assumption_change" ADD CONSTRAINT "assumption_change_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "assumption_change" ADD CONSTRAINT "assumption_change_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who stated what, and why, only grows.
CREATE FUNCTION assumption_change_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'assumption_change rows are never changed or deleted';
END
$$;

CREATE TRIGGER assumption_change_append_only BEFORE UPDATE OR DELETE ON "assumption_change"
    FOR EACH ROW EXECUTE FUNCTION assumption_change_append_only();
