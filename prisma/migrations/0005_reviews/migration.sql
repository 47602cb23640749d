CREATE TYPE "review_state" AS ENUM ('draft', 'in_review', 'approved', 'rejected', 'superseded');

CREATE TYPE "review_event_kind" AS ENUM ('opened', 'edited', 'taken', 'submitted', 'comment', 'answer', 'finding_accepted', 'finding_reopened', 'signed', 'withdrawn', 'rejected', 'reopened', 'approved', 'superseded');

CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "architecture_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "review_state" NOT NULL,
    "title" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "reexamine_on" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "record_sha256" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "tier" INTEGER,
    "must_sign" JSONB NOT NULL,
    "verdict" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "supersedes_id" UUID,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "review_record" (
    "review_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "document_version" INTEGER NOT NULL,
    "assumptions_version" INTEGER NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "engine_version" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_record_pkey" PRIMARY KEY ("review_id","round")
);

CREATE TABLE "review_decision" (
    "review_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("review_id","round")
);

CREATE TABLE "review_event" (
    "id" BIGSERIAL NOT NULL,
    "review_id" UUID NOT NULL,
    "kind" "review_event_kind" NOT NULL,
    "round" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "body" TEXT,
    "anchor" JSONB,
    "refers_to" BIGINT,
    "role" TEXT,
    "sha256" TEXT,

    CONSTRAINT "review_event_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "review_by_state" ON "review"("workspace_id", "state", "updated_at" DESC);

CREATE INDEX "review_by_architecture" ON "review"("architecture_id");

CREATE INDEX "review_by_opener" ON "review"("opened_by_id");

CREATE INDEX "review_by_superseded" ON "review"("supersedes_id");

CREATE INDEX "review_record_by_author" ON "review_record"("author_id");

CREATE UNIQUE INDEX "review_signature_by_role" ON "review_event"("review_id", "round", "role");

CREATE INDEX "review_event_by_review" ON "review_event"("review_id", "id");

CREATE INDEX "review_event_by_author" ON "review_event"("author_id");

CREATE INDEX "review_event_by_question" ON "review_event"("refers_to");

ALTER TABLE "review" ADD CONSTRAINT "review_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review" ADD CONSTRAINT "review_architecture_id_fkey" FOREIGN KEY ("architecture_id") REFERENCES "architecture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review" ADD CONSTRAINT "review_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review" ADD CONSTRAINT "review_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "review_record" ADD CONSTRAINT "review_record_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_record" ADD CONSTRAINT "review_record_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_event" ADD CONSTRAINT "review_event_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_event" ADD CONSTRAINT "review_event_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review_event" ADD CONSTRAINT "review_event_refers_to_fkey" FOREIGN KEY ("refers_to") REFERENCES "review_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- What was put to those who sign stays as it was.
CREATE FUNCTION review_record_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'review_record rows are never changed or deleted';
END
$$;

CREATE TRIGGER review_record_unchanged BEFORE UPDATE OR DELETE ON "review_record"
    FOR EACH ROW EXECUTE FUNCTION review_record_unchanged();

-- So does what was decided.
CREATE FUNCTION review_decision_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'review_decision rows are never changed or deleted';
END
$$;

CREATE TRIGGER review_decision_unchanged BEFORE UPDATE OR DELETE ON "review_decision"
    FOR EACH ROW EXECUTE FUNCTION review_decision_unchanged();

-- What was said and signed only grows.
CREATE FUNCTION review_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'review_event rows are never changed or deleted';
END
$$;

CREATE TRIGGER review_event_append_only BEFORE UPDATE OR DELETE ON "review_event"
    FOR EACH ROW EXECUTE FUNCTION review_event_append_only();
