package org.daybook.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells the rows of a table from everything else between and below them: empty lines, repeated headings, sums, remarks.
final class OtherRows {
    private static final int LONG = 60;
    private static final int MANY_WORDS = 7;
    private static final int COLUMNS_OF_A_TABLE = 2;
    private static final int COLUMNS_OF_A_WOMAN = 2;
    private static final Pattern SURELY_A_SUM = Pattern.compile(".*(?:tot|συνολ|общ|viso|sub).*");
    private static final Pattern DAY = Pattern
            .compile("(?<!\\d)\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}(?!\\d)");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER_AFTER = Pattern.compile("\\d.*");

    private final ItsHeadings headings;
    private final Set<Integer> places = new TreeSet<>();
    private final Set<Integer> ofPerson = new TreeSet<>();
    private final List<Integer> ofName;
    private final boolean hasMore;
    /// For kinds that are not about people, the required columns.
    private final List<Integer> needed;
    private final List<String> totals = WordTable.headings().words("total");
    private final List<String> countedWords = WordTable.headings().words("counted");
    private final List<String> remarks = WordTable.headings().words("remark");
    private final List<String> signatures = WordTable.headings().words("signature");
    private final Set<String> vacant = new HashSet<>(WordTable.headings().words("vacant"));
    private final CountedRows counted;

    /// @param more     columns that are read in addition to those of the mapping
    /// @param headings recognises repeated headings
    OtherRows(PlannedSheet sheet, SheetMapping mapping, Collection<Integer> more, ItsHeadings headings) {
        this.headings = headings;
        counted = new CountedRows(sheet, mapping);
        mapping.columns().forEach((field, source) -> (field == ImportField.PERSON ? ofPerson : places)
                .addAll(source.places()));
        places.removeAll(ofPerson);
        // What a sheet says about her path stands next to her name.
        ofName = Stream
                .concat(Stream.of(mapping), sheet.mappings().stream().filter(one -> one.kind() == SheetKind.MEMBERS))
                .flatMap(one -> Stream.ofNullable(one.columns().get(ImportField.NAME))).map(ColumnSource::places)
                .findFirst().orElse(List.of());
        places.addAll(more);
        needed = mapping.kind().isAboutThings()
                ? mapping.kind().required().stream().map(mapping.columns()::get).filter(Objects::nonNull)
                        .flatMap(source -> source.places().stream()).toList()
                : List.of();
        // A woman may be known by a number alone, and her name may be all that is known about her.
        hasMore = mapping.kind() != SheetKind.MEMBERS && !places.isEmpty();
    }

    /// Checks whether all cells that are read are empty, or repeat the headings.
    boolean isNothing(SourceRow row) {
        if (places.isEmpty() && ofPerson.isEmpty()) {
            return row.cells().stream().allMatch(cell -> cell.text().isBlank());
        }
        return (hasMore || ofPerson.stream().allMatch(i -> isEmpty(row, i)))
                && places.stream().allMatch(i -> isEmpty(row, i)) && !isRemark(row) || headings.again(row);
    }

    private static boolean isEmpty(SourceRow row, int place) {
        return row.at(place).text().isBlank() && row.at(place).kind() != Cell.Kind.ERROR;
    }

    /// Returns why a row does not belong to the table, if it does not.
    Optional<ProblemKind> why(SourceRow row) {
        boolean isTotal = isTotal(row) && !isWhole(row);
        if (counted.isOne(row, isTotal) || isTotal) {
            return Optional.of(ProblemKind.TOTAL);
        }
        return isRemark(row) || isSigned(row) || isVacant(row) ? Optional.of(ProblemKind.REMARK) : Optional.empty();
    }

    /// Returns the reason for a row that only differs from those of women by a word in place of her number.
    Optional<ProblemKind> whyNobody(SourceRow row) {
        return counted.isNobody(row) ? Optional.of(ProblemKind.REMARK) : Optional.empty();
    }

    /// A company may be called *Total*: a row with words in every required column is no sum.
    private boolean isWhole(SourceRow row) {
        return !needed.isEmpty() && needed.stream()
                .allMatch(i -> row.at(i).kind() == Cell.Kind.TEXT && !row.at(i).text().isBlank());
    }

    private boolean isTotal(SourceRow row) {
        var names = ofName.stream().map(i -> FoldedText.of(row.at(i).text())).filter(name -> !name.isEmpty()).toList();
        if (!names.isEmpty() && names.stream().allMatch(this::isSum)) {
            return true;
        }
        if (isWoman(row, names) || ofName.size() == 1 && ofName.containsAll(ofPerson) && isFull(row)) {
            return false;
        }
        return row.cells().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.text().isBlank()).findFirst()
                .map(cell -> FoldedText.of(cell.text()))
                .filter(first -> totals.stream().anyMatch(word -> FoldedText.beginsWith(first, word)
                        && (first.length() == word.length() || SURELY_A_SUM.matcher(word).matches()
                                || NUMBER_AFTER.matcher(first.substring(word.length() + 1)).matches())))
                .isPresent();
    }

    /// Checks whether a row has a number and two names, such as *Suma* and *Rani*, which together are no words for a sum.
    private boolean isWoman(SourceRow row, List<String> names) {
        return names.size() > 1 && ofPerson.stream().anyMatch(i -> !ofName.contains(i) && !isEmpty(row, i))
                && names.stream().noneMatch(name -> countedWords.contains(name) || HAS_DIGIT.matcher(name).find())
                && !totals.contains(String.join(" ", names)) && !totals.contains(String.join(" ", names.reversed()));
    }

    /// Nobody is called *Total*, even next to a number that continues those of the women; *Tót* may be a family name.
    private boolean isSum(String name) {
        return totals.contains(name) && SURELY_A_SUM.matcher(name).matches();
    }

    /// Checks whether a row is a signature: *Signed*, *La responsabile* in place of her name or number, or a place and a day
    /// instead of her name and nothing else that is read. With a number of her own, or without
    /// numbers and with something in every column, she may be called *Firma*.
    private boolean isSigned(SourceRow row) {
        boolean isNumbered = ofPerson.stream().filter(i -> !ofName.contains(i)).map(i -> row.at(i).text())
                .anyMatch(text -> HAS_DIGIT.matcher(text).find() && !DAY.matcher(text).find());
        return !isNumbered && !isCalledSo(row) && Stream.concat(ofPerson.stream(), ofName.stream())
                .map(i -> FoldedText.of(row.at(i).text()))
                .anyMatch(text -> signatures.stream().anyMatch(word -> FoldedText.beginsWith(text, word)))
                || !ofName.isEmpty() && ofName.stream().anyMatch(i -> DAY.matcher(row.at(i).text()).find())
                        && places.stream().allMatch(i -> ofName.contains(i) || isEmpty(row, i))
                        && ofPerson.stream().allMatch(i -> ofName.contains(i) || isEmpty(row, i));
    }

    /// Checks for a bed that is free: a word for it in place of a name, and nothing else that is read.
    private boolean isVacant(SourceRow row) {
        return !ofName.isEmpty()
                && vacant.contains(FoldedText.of(ofName.stream().map(i -> row.at(i).text())
                        .collect(Collectors.joining(" "))))
                && places.stream().allMatch(i -> ofName.contains(i) || isEmpty(row, i));
    }

    /// Checks whether a row has something in every column, and words in one of them.
    private boolean isFull(SourceRow row) {
        return places.size() >= COLUMNS_OF_A_WOMAN && places.stream().noneMatch(i -> isEmpty(row, i))
                && places.stream().filter(i -> !ofName.contains(i)).map(i -> row.at(i).text())
                        .anyMatch(text -> text.codePoints().anyMatch(Character::isLetter)
                                && !HAS_DIGIT.matcher(text).find());
    }

    /// Checks for a woman without a number who is called *Firma*.
    private boolean isCalledSo(SourceRow row) {
        return (ofName.isEmpty() || ofName.containsAll(ofPerson)) && isFull(row)
                && Stream.concat(ofPerson.stream(), ofName.stream()).map(i -> FoldedText.of(row.at(i).text()))
                        .anyMatch(name -> name.indexOf(' ') < 0 && signatures.contains(name));
    }

    /// Checks whether a row of a table with several columns has a single text that could not belong to the table.
    private boolean isRemark(SourceRow row) {
        var filled = row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.size() != 1 || places.size() + ofPerson.size() < COLUMNS_OF_A_TABLE
                || filled.getFirst().kind() != Cell.Kind.TEXT) {
            return false;
        }
        var text = filled.getFirst().text().strip();
        var folded = FoldedText.of(text);
        return text.length() > LONG || folded.split(" ", -1).length >= MANY_WORDS || text.startsWith("*")
                || remarks.stream().anyMatch(word -> FoldedText.beginsWith(folded, word));
    }
}
