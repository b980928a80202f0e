import Testing

@testable import Application

@Suite("Choosing a password")
struct PasswordChoiceTests {
    private func fault(_ text: String, repeated: String? = nil) throws -> PasswordChoice.Fault? {
        let login = try #require(Login("sari"))
        do {
            _ = try PasswordChoice.password(text, repeated: repeated ?? text, for: login)
            return nil
        } catch { return error }
    }

    @Test("it is long enough, not too long, not the user name, and typed twice")
    func faults() throws {
        #expect(try fault("sembilan9") == .tooShort)
        #expect(try fault("sepuluh-10") == nil)
        #expect(try fault(String(repeating: "é", count: 129)) == .tooLong)
        #expect(try fault(String(repeating: "é", count: 128)) == nil)
        #expect(try fault("ini-SARI-123") == .likeLogin)
        #expect(try fault("sepuluh-10", repeated: "sepuluh-11") == .notRepeated)
    }

    @Test("a login is small letters, digits and a few signs")
    func logins() {
        #expect(Login(" Sari.2 ")?.text == "sari.2")
        #expect(Login("sari w") == nil)
        #expect(Login("") == nil)
        #expect(Login("s\u{0}") == nil)
        #expect(Login(String(repeating: "a", count: 65)) == nil)
    }
}
