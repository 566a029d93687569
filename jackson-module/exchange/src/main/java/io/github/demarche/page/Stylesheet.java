package io.github.demarche.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of a page: the same for all, and the rules that depend on the dossier. */
final class Stylesheet {
    private Stylesheet() {}

    static String of(Layout layout) {
        StringBuilder css = new StringBuilder(common());
        int locals = 0;
        for (Rows.Row row : layout.rows()) {
            int local = 0;
            for (int statement : row.statements()) {
                if (layout.local(statement).startsWith("f")) {
                    lights(css, "main", layout.local(statement));
                } else {
                    local++;
                }
            }
            locals = Math.max(locals, local);
        }
        for (int i = 1; i <= locals; i++) {
            lights(css, ".row", String.valueOf(i));
        }
        return css.append(layout.filters().css()).toString();
    }

    /** What lights up with a statement: its places, its tags and its card, when any of its parts is hovered or focused. */
    private static void lights(StringBuilder css, String scope, String local) {
        String active = scope + ":has(.s" + local + ":is(:hover,:focus-within,:target)) ";
        css.append(active).append(".seg.s").append(local).append("{background-color:var(--hl)}\n");
        css.append(active).append(".act.s").append(local).append("{outline:2px solid var(--focus)}\n");
        css.append(active).append("span.q").append(local).append(":not(.tag){outline:1px solid var(--line2)}\n");
        css.append(active).append(".tag.q").append(local).append("{display:block}\n");
    }

    /** The policy: nothing but this style sheet. */
    static String policy(String css) {
        return "default-src 'none'; style-src 'sha256-" + digest(css) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String common() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
