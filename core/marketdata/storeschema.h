#pragma once

namespace ktrdr::marketdata {

class StoreSession;

/// Version of the tables; a file of a newer one is refused.
constexpr int StoreSchemaVersion = 1;

/// Makes the tables in an empty file and switches it to write-ahead logging. Does not wait for the
/// disk: that is left to whoever gives the file its name.
void createSchema(StoreSession &session);
/// False when the file is no bars store or a table other than the chunks' is damaged; the chunks
/// carry checksums and are judged as they are read. Throws DataFailure (DATA-StoreNewer and what
/// SQLite reports).
[[nodiscard]] bool checkSchema(StoreSession &session);

} // namespace ktrdr::marketdata
