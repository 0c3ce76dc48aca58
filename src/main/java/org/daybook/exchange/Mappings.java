package org.daybook.exchange;

import static org.daybook.staff.Permission.KEEP_MAPPING;
import static org.daybook.staff.Permission.SEE_IMPORTS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;

/// Mappings made by hand and saved under a name for the next file of the same register. On the write lane's thread, outside a
/// passage; each method throws [Refusal] if the role does not permit it.
public final class Mappings {
    private static final int LONGEST_NAME = 60;
    private final Gate gate;
    private final MappingStore store = new MappingStore();

    Mappings(Gate gate) {
        this.gate = gate;
    }

    /// Returns every mapping, by name.
    public List<SavedMapping> all() {
        return gate.look(SEE_IMPORTS, work -> store.all(work.tx()));
    }

    /// Saves what was specified about sheets under a name; a mapping of the same name is replaced.
    ///
    /// @throws Refusal `exchange.refusal.mapping-name` if the name is empty or longer than 60 letters;
    ///         `exchange.refusal.mapping-unreadable` if a sheet name or a heading cannot be written in a mapping
    public SavedMapping keep(String name, ImportPlan plan) {
        var called = name.strip();
        if (called.isEmpty() || called.codePointCount(0, called.length()) > LONGEST_NAME) {
            throw new Refusal("exchange.refusal.mapping-name");
        }
        var text = MappingFile.written(plan);
        if (!(MappingFile.read(text) instanceof MappingFile.Read.Sound)) {
            throw new Refusal("exchange.refusal.mapping-unreadable");
        }
        var headings = SavedMapping.headings(plan.sheets());
        return gate.pass(KEEP_MAPPING, work -> {
            store.all(work.tx()).stream().filter(one -> FoldedText.of(one.name()).equals(FoldedText.of(called)))
                    .forEach(one -> store.delete(work.tx(), one.id()));
            var kept = new SavedMapping(new MappingId(work.newId()), called, text,
                    SavedMapping.readHeadings(headings));
            store.insert(work, kept, headings);
            work.names(kept.id().value());
            return kept;
        });
    }

    /// Deletes a mapping.
    public void delete(MappingId one) {
        gate.act(KEEP_MAPPING, work -> {
            work.names(one.value());
            store.delete(work.tx(), one);
        });
    }

    /// Writes a plan as a text file that `daybook import --mapping` reads.
    ///
    /// @return the new file
    /// @throws Refusal `exchange.refusal.cannot-write`
    public Path write(Path folder, ImportPlan plan) {
        var text = MappingFile.written(plan);
        var file = folder.resolve("mapping.txt");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve("mapping-" + n + ".txt");
        }
        new FreshFile(file).write(out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        });
        return file;
    }
}
