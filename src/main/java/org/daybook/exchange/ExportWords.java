package org.daybook.exchange;

/// Headings, sheet names and words of choices in one language.
final class ExportWords {
    private final WordTable headings = WordTable.headings();
    private final WordTable choices = WordTable.choices();
    private final String language;

    /// @param language one of [WordTable#LANGUAGES]
    ExportWords(String language) {
        this.language = language;
    }

    String sheet(SheetKind kind) {
        return upper(headings.word("sheet." + kind.code(), language));
    }

    String heading(ImportField field) {
        return TemplateWorkbook.heading(field, language);
    }

    /// Returns the word of a choice.
    ///
    /// @param code its code in the store
    String choice(ImportField field, String code) {
        return choices.word(field.code() + "." + code, language);
    }

    /// Returns the form in which a constant is stored.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String yesNo(boolean yes) {
        return choices.word(yes ? "yes-no.yes" : "yes-no.no", language);
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
