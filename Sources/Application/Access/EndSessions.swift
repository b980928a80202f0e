/// Signs someone out, here or everywhere.
package struct EndSessions: Sendable {
    private let accounts: AccountPort
    private let sessions: RecognizeViewer

    package init(accounts: AccountPort, sessions: RecognizeViewer) {
        self.accounts = accounts
        self.sessions = sessions
    }

    /// At this browser.
    package func here(_ token: SessionToken) async throws(StoreFault) {
        try await sessions.end(token)
    }

    /// At every browser.
    package func everywhere(_ viewer: Viewer) async throws(StoreFault) {
        _ = try await accounts.change(.signedOut, viewer.account.home, viewer.account.id, nil, viewer.authorship())
        await sessions.forget(viewer.account.id)
    }
}
