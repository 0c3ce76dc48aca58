package org.daybook.services;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.ListPaper;
import org.daybook.ui.Texts;

/// The words for a service, in the user's language. From any thread.
public final class ServiceWords {
    private static final List<String> COUNTRIES = List.of("IT", "GR", "LT", "RO", "BG");

    private final Texts texts;
    private final OfferedLanguages languages;
    private final LocaleDisplayNames names;
    private final Collator order;

    /// @param texts the user's language
    public ServiceWords(Texts texts) {
        this.texts = texts;
        languages = new OfferedLanguages(texts.locale());
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        order = Collator.getInstance(texts.locale());
    }

    String language(String code) {
        return languages.name(code);
    }

    String country(String code) {
        return names.regionDisplayName(code);
    }

    /// Returns the code of every language offered, ordered by name.
    List<String> languages() {
        return languages.codes();
    }

    /// Returns the code of every country offered, ordered by name.
    List<String> countries() {
        return COUNTRIES.stream().sorted(Comparator.comparing(this::country, order)).toList();
    }

    String languages(Set<String> codes) {
        return codes.stream().map(this::language).sorted(order).collect(Collectors.joining(", "));
    }

    /// Returns the town, or else the country.
    String place(Service one) {
        var where = one.facts().where();
        return place(where.country(), where.city());
    }

    private String place(Optional<String> country, String city) {
        return city.isEmpty() ? country.map(this::country).orElse("") : city;
    }

    /// Returns whether it was checked, in a few words.
    ///
    /// @param today the site's date
    public String state(Service one, LocalDate today) {
        if (!one.isOpen()) {
            return one.closedOn().map(day -> texts.say("services.last.closed", texts.shortDate(day))).orElse("");
        }
        return one.checkedOn().map(day -> one.isDue(today)
                ? texts.say("services.last.again", texts.shortDate(day))
                : texts.say("services.last.checked", texts.shortDate(day)))
                .orElseGet(() -> texts.say("services.last.never"));
    }

    /// Returns its entry on a printed list. The entry never has an address: paper is left lying about, and a service that
    /// closed may be where women hide now. For a place where women hide it has no contact either, which may reveal where it is;
    /// for others it names no person.
    ListPaper.Entry onPaper(Service one, LocalDate today) {
        boolean hidden = one.kind() == ServiceKind.SHELTER || HiddenPlaces.isNamedIn(one.facts().name());
        return new ListPaper.Entry(one.facts().name(), List.of(texts.of("services", one.kind()), place(one),
                hidden || !one.isOpen() ? "" : PaperContact.of(one.facts().contact()), state(one, today)));
    }

    /// Returns what a colleague needs before she refers somebody there: how to contact it, its hours, its cost, and the languages
    /// spoken; empty if nothing of it is known.
    public String atAGlance(Service one) {
        var access = one.facts().access();
        return Stream
                .of(one.facts().contact(), access.hours(),
                        access.cost().map(cost -> texts.of("services", cost)).orElse(""),
                        languages(access.languages()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    String said(Optional<YesNo> answer) {
        return answer.map(one -> texts.of("services", one)).orElse("");
    }

    /// Returns what distinguishes it from others in a list: what it helps with, and where.
    String facts(ServiceLine one) {
        var place = place(one.country(), one.city());
        var kind = texts.of("services", one.kind());
        return place.isEmpty() ? kind : texts.say("services.row.facts", kind, place);
    }
}
