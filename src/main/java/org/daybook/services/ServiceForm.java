package org.daybook.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;

/// The typed data of a service. For a kind without an address, neither the address nor the way there is kept.
///
/// @param name    its name
/// @param kind    what it helps with; empty until it is chosen
/// @param where   where it is
/// @param access  who can come, and when
/// @param contact a telephone number or an e-mail address; may be empty
/// @param notes   what else a colleague should know; never about a woman
public record ServiceForm(String name, Optional<ServiceKind> kind, Where where, Access access, String contact,
        String notes) {
    /// The maximum length of a name, in characters, as for an organisation's name in a consent.
    public static final int LONGEST_NAME = 80;
    /// The maximum length of any other line, in characters.
    public static final int LONGEST = 160;
    /// The maximum length of notes, in characters.
    public static final int LONGEST_NOTES = 500;

    /// Where it is.
    ///
    /// @param country ISO 3166-1 alpha-2; empty for no country in particular
    /// @param city    the town; may be empty
    /// @param address street and number; may be empty
    /// @param way     how to get there; may be empty
    public record Where(Optional<String> country, String city, String address, String way) {
        public Where {
            city = city.strip();
            address = address.strip();
            way = way.strip();
        }
    }

    /// Who can come, and when.
    ///
    /// @param languages     ISO 639 codes of the languages spoken there
    /// @param hours         as written on its door; may be empty
    /// @param cost          empty if unknown
    /// @param withoutPapers whether people without papers can come
    /// @param womenOnly     whether it is for women only
    /// @param children      whether children are welcome
    public record Access(Set<String> languages, String hours, Optional<Cost> cost, Optional<YesNo> withoutPapers,
            Optional<YesNo> womenOnly, Optional<YesNo> children) {
        /// Nothing is known.
        public static final Access NOTHING = new Access(Set.of(), "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());

        public Access {
            languages = Set.copyOf(languages);
            hours = hours.strip();
        }
    }

    public ServiceForm {
        name = name.strip();
        contact = contact.strip();
        notes = notes.strip();
        if (!mayHaveAddress(kind)) {
            where = new Where(where.country(), where.city(), "", "");
        }
    }

    private static boolean mayHaveAddress(Optional<ServiceKind> kind) {
        return kind.filter(one -> !one.hasAddress()).isEmpty();
    }

    /// Checks whether its kind has an address.
    boolean mayHaveAddress() {
        return mayHaveAddress(kind);
    }

    /// Checks whether, by its name, it must not be found.
    boolean isNamedHidden() {
        return HiddenPlaces.isNamedIn(name);
    }

    /// Checks whether, by its name, it must not be found, but its location was nevertheless entered.
    public boolean tellsWhereItHides() {
        return isNamedHidden() && !(where.address().isEmpty() && where.way().isEmpty());
    }

    /// Returns this form without its address and the way there, and without text in which an address was typed. Of the
    /// name, the town and the contact, what is no address stays.
    public ServiceForm withoutAddress() {
        var left = new ServiceForm(name, kind, new Where(where.country(), where.city(), "", ""), access, contact,
                notes);
        var found = left.addresses();
        return new ServiceForm(found.contains("name") ? StreetAddress.name(name) : name, kind,
                new Where(where.country(), found.contains("city") ? StreetAddress.town(where.city()) : where.city(), "",
                        ""),
                new Access(access.languages(), found.contains("hours") ? "" : access.hours(), access.cost(),
                        access.withoutPapers(), access.womenOnly(), access.children()),
                found.contains("contact") ? PaperContact.of(contact) : contact, found.contains("notes") ? "" : notes);
    }

    /// Returns what must be corrected; empty if everything is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (name.isEmpty()) {
            found.add(new Problem("name", "services.problem.name"));
        }
        if (kind.isEmpty()) {
            found.add(new Problem("kind", "services.problem.kind"));
        }
        if (tellsWhereItHides()) {
            found.add(new Problem("address", "services.problem.hidden-place"));
        }
        addresses().forEach(field -> found.add(new Problem(field, "services.problem.hidden-address")));
        // The book is exported to files and printed.
        texts().forEach((field, words) -> {
            if (CardNumber.isIn(words)) {
                found.add(new Problem(field, "services.problem.card"));
            }
        });
        limit("name", name, LONGEST_NAME, found);
        limit("city", where.city(), LONGEST, found);
        limit("address", where.address(), LONGEST, found);
        limit("way", where.way(), LONGEST, found);
        limit("hours", access.hours(), LONGEST, found);
        limit("contact", contact, LONGEST, found);
        limit("notes", notes, LONGEST_NOTES, found);
        return List.copyOf(found);
    }

    /// Returns the fields, other than those for an address, in which the address of a place that must not be found was typed;
    /// empty for any other place.
    public List<String> addresses() {
        return mayHaveAddress() && !isNamedHidden()
                ? List.of()
                : texts().entrySet().stream().filter(one -> holdsAddress(one.getKey(), one.getValue()))
                        .map(Map.Entry::getKey).toList();
    }

    /// A name is what the place is called: it may be that of a street, but not with a number.
    private static boolean holdsAddress(String field, String words) {
        return switch (field) {
            case "name" -> StreetAddress.isIn(words);
            case "city" -> StreetAddress.isInTown(words);
            case "contact" -> StreetAddress.isInContact(words);
            case "hours", "notes" -> StreetAddress.isInNotes(words);
            default -> false;
        };
    }

    /// Returns the free text, by field.
    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", name);
        texts.put("city", where.city());
        texts.put("address", where.address());
        texts.put("way", where.way());
        texts.put("hours", access.hours());
        texts.put("contact", contact);
        texts.put("notes", notes);
        return texts;
    }

    /// Returns the field that contains a card number; empty if there is none.
    public Optional<String> card() {
        return texts().entrySet().stream().filter(one -> CardNumber.isIn(one.getValue())).map(Map.Entry::getKey)
                .findFirst();
    }

    /// Returns this form without text that names her, except its name, its town and its address. The contact stays, without her
    /// name: a person there may have the same name.
    ///
    /// @param names   checks whether words name her
    /// @param without returns words without her name
    ServiceForm withoutNaming(Predicate<String> names, UnaryOperator<String> without) {
        return new ServiceForm(name, kind, new Where(where.country(), where.city(), where.address(),
                kept(where.way(), names)),
                new Access(access.languages(), kept(access.hours(), names), access.cost(), access.withoutPapers(),
                        access.womenOnly(), access.children()),
                without.apply(contact), kept(notes, names));
    }

    private static String kept(String words, Predicate<String> names) {
        return names.test(words) ? "" : words;
    }

    private static void limit(String field, String typed, int longest, List<Problem> found) {
        if (typed.codePointCount(0, typed.length()) > longest) {
            found.add(new Problem(field, "services.problem.too-long"));
        }
    }
}
