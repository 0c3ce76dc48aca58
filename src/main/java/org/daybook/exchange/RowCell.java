package org.daybook.exchange;

/// A cell of a row that is corrected.
///
/// @param key    tells it from the others of its row
/// @param label  its label
/// @param words  its content
/// @param hidden whether the content is not shown: nobody sees a name or a telephone number before she is here
record RowCell(String key, String label, String words, boolean hidden) {
    /// Its content is kept out of logs.
    @Override
    public String toString() {
        return key;
    }
}
