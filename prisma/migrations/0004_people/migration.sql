CREATE TYPE "role" AS ENUM ('viewer', 'editor', 'approver', 'administrator');

CREATE TYPE "link_kind" AS ENUM ('setup', 'invitation', 'reset');

ALTER TABLE "audit_event" ADD COLUMN     "address" TEXT,
ADD COLUMN     "agent" TEXT,
ALTER COLUMN "principal_id" DROP NOT NULL,
ALTER COLUMN "object_id" DROP NOT NULL;

ALTER TABLE "principal" ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "role" "role" NOT NULL DEFAULT 'viewer',
ADD COLUMN     "user_id" UUID;

CREATE TABLE "architecture_access" (
    "architecture_id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "architecture_access_pkey" PRIMARY KEY ("architecture_id","principal_id")
);

CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "team_member" (
    "team_id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("team_id","principal_id")
);

CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kind" "link_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "role" "role",
    "user_id" UUID,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "architecture_access_by_principal" ON "architecture_access"("principal_id");

CREATE UNIQUE INDEX "team_name_in_workspace" ON "team"("workspace_id", "name");

CREATE INDEX "team_member_by_principal" ON "team_member"("principal_id");

CREATE UNIQUE INDEX "one_time_link_by_token" ON "one_time_link"("token_hash");

CREATE INDEX "one_time_link_by_kind" ON "one_time_link"("workspace_id", "kind", "created_at");

CREATE INDEX "one_time_link_by_user" ON "one_time_link"("user_id");

CREATE INDEX "one_time_link_by_author" ON "one_time_link"("author_id");

CREATE UNIQUE INDEX "user_by_email" ON "user"("email");

CREATE UNIQUE INDEX "session_by_token" ON "session"("token");

CREATE INDEX "session_by_user" ON "session"("user_id");

CREATE INDEX "credential_by_user" ON "credential"("user_id");

CREATE UNIQUE INDEX "credential_at_provider" ON "credential"("provider_id", "account_id");

CREATE INDEX "verification_by_identifier" ON "verification"("identifier");

CREATE INDEX "attempt_by_end" ON "attempt"("ends_at");

CREATE UNIQUE INDEX "principal_of_user" ON "principal"("workspace_id", "user_id");

ALTER TABLE "principal" ADD CONSTRAINT "principal_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "architecture_access" ADD CONSTRAINT "architecture_access_architecture_id_fkey" FOREIGN KEY ("architecture_id") REFERENCES "architecture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "architecture_access" ADD CONSTRAINT "architecture_access_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "team" ADD CONSTRAINT "team_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "team_member" ADD CONSTRAINT "team_member_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "principal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Until now whoever was there owned the workspace.
UPDATE "principal" SET "role" = 'administrator';
