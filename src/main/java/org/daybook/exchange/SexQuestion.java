package org.daybook.exchange;

/// A register of women in whose column for the sex M may be a woman or a man: asked once. Until it is answered no row with such a
/// letter is taken in, and the others are.
///
/// @param sheet  the place of the sheet in the plan, from 0
/// @param column its place in the sheet, from 0
public record SexQuestion(int sheet, int column) {
    /// The column as a spreadsheet names it.
    public String place() {
        return PlannedSheet.letters(column);
    }
}
