package org.daybook.outreach;

/// Something that is handed out.
///
/// @param id       its identity
/// @param kind     its kind
/// @param title    its title
/// @param language ISO 639
public record Material(MaterialId id, MaterialKind kind, String title, String language) {
    /// A material and its stock.
    ///
    /// @param stock     the number in stock; negative only if two computers handed out the same copies, or an older version of
    ///                  the program allowed it
    /// @param handedOut the total number handed out
    public record Stock(Material material, int stock, int handedOut) {}
}
