package org.daybook.vault;

/// One SQL file of the program.
///
/// @param name the file's name; a migration's begins with its number, for example `V108__participants.sql`
/// @param text its whole text
record Script(String name, String text) {
    /// Returns a migration's number as the migration tool writes it, for example `108`.
    String version() {
        return name.substring(1, name.indexOf("__"));
    }
}
