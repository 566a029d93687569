CREATE TABLE IF NOT EXISTS dossier (
  id text PRIMARY KEY,
  content jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS dossier_content ON dossier USING gin (content jsonb_path_ops);
