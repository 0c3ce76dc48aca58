package org.daybook.outreach;

/// Something that is handed out.
///
/// @param id       its identity
/// @param kind     what it is
/// @param title    what stands on it
/// @param language ISO 639
public record Material(MaterialId id, MaterialKind kind, String title, String language) {
    /// A material, and how many of it are there.
    ///
    /// @param stock     how many there are; below 0 only where two computers handed out the same, or an older program
    ///                  let it
    /// @param handedOut how many were handed out in all
    public record Stock(Material material, int stock, int handedOut) {}
}
