package org.daybook.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;

/// A contact person at a company, in addition to the one among its details.
///
/// @param id    its identity
/// @param about who it is
public record CompanyPerson(CompanyPersonId id, About about) {
    /// The details of a contact person.
    ///
    /// @param name  never blank without a problem
    /// @param task  what that person does there, if known
    /// @param reach phone or email, if known
    public record About(String name, Optional<String> task, Optional<String> reach) {
        /// Returns the problems of the details.
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

        /// Returns every text of the details.
        public Stream<String> texts() {
            return Stream.concat(Stream.of(name), Stream.of(task, reach).flatMap(Optional::stream));
        }
    }

    /// Returns the problem of a field that contains a card number: nothing about a company concerns a woman.
    ///
    /// @param field the name of the form's component
    /// @param words what was typed, if anything
    static Optional<Problem> card(String field, Optional<String> words) {
        return words.filter(CardNumber::isIn).map(_ -> new Problem(field, "work.card.problem"));
    }

    /// Returns the contact persons that can be chosen at a company: the one among its details first.
    static List<String> names(CompanyDetails details, List<CompanyPerson> further) {
        return Stream.concat(details.person().stream(), further.stream().map(one -> one.about().name())).distinct()
                .toList();
    }
}
