package org.daybook.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the columns of a sheet mean, for all its kinds together. Immutable.
///
/// @param sheet the sheet
record SheetMeanings(PlannedSheet sheet) {
    /// A field of one or more mappings that have the same source for it.
    ///
    /// @param mappings the places of the mappings, from 0
    record Use(ImportField field, List<Integer> mappings) {}

    /// What a column means: usually one field, but one column may be the first day here and the start of a path.
    record Meaning(List<Use> uses) {
        /// Checks whether one of these fields is meant.
        boolean isAny(List<ImportField> fields) {
            return uses.stream().anyMatch(use -> fields.contains(use.field()));
        }
    }

    /// Mappings whose sources for a field are the same. A number that tells people apart is theirs for every kind; any other
    /// field without a source is chosen separately for each kind.
    private record Group(ImportField field, Optional<ColumnSource> source, Optional<SheetKind> kind) {
        static Group of(ImportField field, SheetMapping mapping) {
            var source = Optional.ofNullable(mapping.columns().get(field));
            return new Group(field, source, source.isEmpty() && field != ImportField.PERSON
                    ? Optional.of(mapping.kind())
                    : Optional.empty());
        }
    }

    private Map<Group, List<Integer>> groups() {
        var found = new LinkedHashMap<Group, List<Integer>>();
        for (int i = 0; i < sheet.mappings().size(); i++) {
            for (var field : sheet.mappings().get(i).kind().fields()) {
                found.computeIfAbsent(Group.of(field, sheet.mappings().get(i)), _ -> new ArrayList<>()).add(i);
            }
        }
        return found;
    }

    private static Use use(Map.Entry<Group, List<Integer>> group) {
        return new Use(group.getKey().field(), List.copyOf(group.getValue()));
    }

    /// Returns the meaning of a column; empty if it has none.
    ///
    /// @param column from 0
    Optional<Meaning> of(int column) {
        var uses = groups().entrySet().stream().filter(group -> group.getKey().source()
                .filter(source -> source.places().contains(column)).isPresent()).map(SheetMeanings::use).toList();
        return Optional.of(new Meaning(uses)).filter(_ -> !uses.isEmpty());
    }

    /// Returns the meanings that a column may have, first the one that it has if it is not a single field.
    List<Meaning> offered(int column) {
        return Stream.concat(of(column).filter(one -> one.uses().size() > 1).stream(),
                groups().entrySet().stream().map(SheetMeanings::use)
                        .filter(use -> use.mappings().stream().map(this::kind)
                                .anyMatch(kind -> !sheet.never(kind).containsKey(column)))
                        .map(use -> new Meaning(List.of(use))))
                .toList();
    }

    /// Returns the sheet with another meaning of one column; the other columns of all kinds stay.
    ///
    /// @param meaning empty if the column is not imported
    PlannedSheet with(ColumnSource.Column column, Optional<Meaning> meaning) {
        var changed = new ArrayList<SheetMapping>();
        for (int i = 0; i < sheet.mappings().size(); i++) {
            var mapping = sheet.mappings().get(i);
            for (var one : sheet.mappings().get(i).columns().entrySet()) {
                if (one.getValue().places().contains(column.index())) {
                    mapping = mapping.with(one.getKey(), Optional.empty());
                }
            }
            for (var use : meaning.map(Meaning::uses).orElse(List.of())) {
                mapping = use.mappings().contains(i) ? mapping.with(use.field(), Optional.of(column)) : mapping;
            }
            changed.add(mapping);
        }
        return sheet.about(changed);
    }

    /// Returns the sheet with another source of a field.
    PlannedSheet with(Use use, Optional<ColumnSource> source) {
        return sheet.about(IntStream.range(0, sheet.mappings().size()).mapToObj(i -> use.mappings().contains(i)
                ? sheet.mappings().get(i).with(use.field(), source)
                : sheet.mappings().get(i)).toList());
    }

    /// Returns the source of a field, if any.
    Optional<ColumnSource> source(Use use) {
        return Optional.ofNullable(sheet.mappings().get(use.mappings().getFirst()).columns().get(use.field()));
    }

    /// Returns the required fields without a column. A value that tells mappings of one kind apart, such as the purpose of a
    /// consent, is not among them.
    List<Use> withoutColumn() {
        var groups = groups();
        return groups.entrySet().stream().filter(group -> group.getKey().source().map(ColumnSource::places)
                .filter(places -> !places.isEmpty()).isEmpty()).map(SheetMeanings::use)
                .filter(use -> kind(use.mappings().getFirst()).required().contains(use.field()))
                .filter(use -> source(use).isEmpty() || !isOneOfSeveral(use, groups)).toList();
    }

    private boolean isOneOfSeveral(Use use, Map<Group, List<Integer>> groups) {
        return groups.entrySet().stream().filter(group -> group.getKey().field() == use.field())
                .filter(group -> group.getValue().stream().anyMatch(i -> kind(i) == kind(use.mappings().getFirst())))
                .count() > 1;
    }

    /// Returns the kind that must be stated so that a field is not taken for the same field of another kind.
    Optional<SheetKind> kindToState(Use use) {
        return Optional.of(kind(use.mappings().getFirst())).filter(_ -> groups().keySet().stream()
                .filter(group -> group.field() == use.field()).count() > 1);
    }

    /// Returns what tells a field from the same field of another mapping of this kind, such as the purpose of a consent: the
    /// field whose value is the same in every row.
    Optional<Map.Entry<ImportField, String>> valueToState(Use use) {
        var mapping = sheet.mappings().get(use.mappings().getFirst());
        return isOneOfSeveral(use, groups())
                ? mapping.kind().required().stream()
                        .flatMap(field -> mapping.columns().get(field) instanceof ColumnSource.Always(var text)
                                ? Stream.of(Map.entry(field, text))
                                : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }

    private SheetKind kind(int mapping) {
        return sheet.mappings().get(mapping).kind();
    }
}
