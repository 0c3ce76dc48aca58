package org.daybook.exchange;

/// A register of women in whose column for the sex M may be a woman or a man: asked once. Until it is answered, rows with this
/// letter are not imported; the others are.
///
/// @param sheet  the place of the sheet in the plan, from 0
/// @param column its place in the sheet, from 0
public record SexQuestion(int sheet, int column) {
    /// Returns the letters of the column in a spreadsheet.
    public String place() {
        return PlannedSheet.letters(column);
    }
}
