package org.daybook.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;

/// Whom one speaks with at a company, beside the contact person among its details.
///
/// @param id    which
/// @param about who it is
public record CompanyPerson(CompanyPersonId id, About about) {
    /// What is known of that person.
    ///
    /// @param name  never blank without a problem
    /// @param task  what that person does there, if known
    /// @param reach phone or email, if known
    public record About(String name, Optional<String> task, Optional<String> reach) {
        /// What should be looked at again.
        List<Problem> problems() {
            if (texts().anyMatch(text -> text.length() > CompanyDetails.LONGEST)) {
                throw new IllegalArgumentException("longer than a field lets anybody type");
            }
            var found = new ArrayList<Problem>();
            if (name.isBlank()) {
                found.add(new Problem("name", "work.person.name.problem"));
            }
            return found;
        }

        /// Everything that is written there.
        public Stream<String> texts() {
            return Stream.concat(Stream.of(name), Stream.of(task, reach).flatMap(Optional::stream));
        }
    }

    /// What is wrong where the number of a card stands in a field: nothing of a company is about a woman.
    ///
    /// @param field which component of the form it is
    /// @param words what was typed, if anything
    static Optional<Problem> card(String field, Optional<String> words) {
        return words.filter(CardNumber::isIn).map(_ -> new Problem(field, "work.card.problem"));
    }

    /// Whom one can choose from at a company: the contact person among its details first.
    static List<String> names(CompanyDetails details, List<CompanyPerson> further) {
        return Stream.concat(details.person().stream(), further.stream().map(one -> one.about().name())).distinct()
                .toList();
    }
}
