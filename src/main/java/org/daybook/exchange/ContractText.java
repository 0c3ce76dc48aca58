package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The kind of contract named within a longer text: *fixed-term contract*, *contratto di lavoro a tempo determinato*.
final class ContractText {
    /// The contracts that a kind of work may have.
    private static final Map<String, Set<String>> OF_WORK = Map.of(
            "job", Set.of("permanent", "fixed-term", "on-call"),
            "apprenticeship", Set.of("permanent", "fixed-term", "training"),
            "traineeship", Set.of("training"),
            "self-employment", Set.of("own-business"));
    private static final Set<String> DENYING = Set.of("no", "not", "non", "without", "senza", "δεν", "οχι", "χωρισ",
            "ne",
            "be", "nu", "fara", "не", "без");

    private ContractText() {}

    /// Returns the contract that a text names; empty if it names several, or denies one.
    static Optional<String> in(String text) {
        if (DoubtfulText.asks(text) || Stream.of(FoldedText.of(text).split(" ", -1)).anyMatch(DENYING::contains)) {
            return Optional.empty();
        }
        var named = WordTable.choices().codesIn(ImportField.CONTRACT.code(), text);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /// Returns the contract that the kind of work names, as written in a register without a column for the contract.
    ///
    /// @param kind the kind of work as read from the text
    static Optional<String> in(String text, String kind) {
        return in(text).filter(OF_WORK.getOrDefault(kind, Set.of())::contains);
    }
}
