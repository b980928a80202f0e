import Domain

/// Why an import can't go on; the register is as it was.
package enum ImportFault: Error, Hashable, Sendable {
    case upload(UploadFault)
    case store(StoreFault)
    /// Too much is under way; a moment later it can be.
    case overloaded
    /// There is no such draft, or it was taken over or thrown away meanwhile.
    case gone
    /// What was typed can't be read as what it should be.
    case unreadable(ImportNoteID)
    /// Somebody else has said otherwise of a doubt or an unread cell meanwhile.
    case stale(StaleChange<Settlement?>)
    /// Someone has written to the dossier or said something of the draft since it was looked at; who did, where the log
    /// tells.
    case changed(AuditEntry?)
}
