CREATE TYPE "severity" AS ENUM ('critical', 'high', 'medium', 'low');

CREATE TYPE "version_reason" AS ENUM ('created', 'edited', 'restored', 'imported', 'renamed', 'duplicated');

CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "principal" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "principal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "architecture" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "owner" TEXT,
    "tier" INTEGER,
    "availability" DOUBLE PRECISION,
    "rto_s" DOUBLE PRECISION,
    "rpo_s" DOUBLE PRECISION,
    "option" TEXT NOT NULL,
    "regions" TEXT[],
    "engine_version" TEXT,
    "worst_severity" "severity",
    "worst_code" TEXT,
    "worst_message" TEXT,
    "findings" INTEGER,

    CONSTRAINT "architecture_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "architecture_version" (
    "architecture_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "reason" "version_reason" NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "architecture_version_pkey" PRIMARY KEY ("architecture_id","version")
);

CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "object_id" UUID NOT NULL,
    "version" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "principal_name_in_workspace" ON "principal"("workspace_id", "name");

CREATE INDEX "architecture_by_change" ON "architecture"("workspace_id", "updated_at" DESC);

CREATE INDEX "architecture_by_region" ON "architecture" USING GIN ("regions");

CREATE UNIQUE INDEX "architecture_name_in_workspace" ON "architecture"("workspace_id", "name") WHERE (archived_at IS NULL);

CREATE INDEX "architecture_version_by_author" ON "architecture_version"("author_id");

CREATE INDEX "audit_event_by_object" ON "audit_event"("workspace_id", "object_id", "id");

ALTER TABLE "principal" ADD CONSTRAINT "principal_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "architecture" ADD CONSTRAINT "architecture_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "architecture_version" ADD CONSTRAINT "architecture_version_architecture_id_fkey" FOREIGN KEY ("architecture_id") REFERENCES "architecture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "architecture_version" ADD CONSTRAINT "architecture_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The record of what was done only grows.
CREATE FUNCTION audit_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_event rows are never changed or deleted';
END
$$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION audit_event_append_only();

-- A saved text stays as it was saved.
CREATE FUNCTION architecture_version_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'architecture_version rows are never changed';
END
$$;

CREATE TRIGGER architecture_version_unchanged BEFORE UPDATE ON "architecture_version"
    FOR EACH ROW EXECUTE FUNCTION architecture_version_unchanged();
