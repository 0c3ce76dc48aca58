package org.daybook.paths;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.UUID;
import org.daybook.vault.Tx;

/// SQL of the table `path_content`.
final class ContentStore {
    /// @return 1, or 0 if it is there already
    int insert(Tx tx, Content content) {
        return tx.handle().createUpdate("""
                insert into path_content (id, path, sort, name)
                values (:id, :path, :sort, :name)
                on conflict (path, sort, name) do nothing""").bind("id", content.id())
                .bind("path", content.path().code()).bind("sort", content.sort().code())
                .bind("name", content.name()).execute();
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from path_content
                 where id = :id""").bind("id", id).execute();
    }

    /// Returns those of all paths, in the order in which they were added.
    List<Content> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, path, sort, name
                  from path_content
                 order by id""")
                .map(row -> new Content(id(row, "id"), Path.ofCode(text(row, "path")),
                        text(row, "sort").equals("module") ? Content.Sort.MODULE : Content.Sort.MILESTONE,
                        text(row, "name")))
                .list();
    }
}
