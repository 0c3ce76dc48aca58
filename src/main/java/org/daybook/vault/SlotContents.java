package org.daybook.vault;

import java.security.PrivateKey;
import java.util.UUID;

/// What every slot of one generation seals and trusts.
///
/// @param store            the store's id
/// @param generation       of the data key
/// @param dataKey          what is sealed
/// @param signingKey       signs the seals; stored in the database
/// @param signingPublicKey its public half (SPKI), vouched for by each passphrase
record SlotContents(UUID store, long generation, DataKey dataKey, PrivateKey signingKey, byte[] signingPublicKey) {}
