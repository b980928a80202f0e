import Application
import Testing

@testable import App

@Suite("Hashing passwords")
struct PasswordHashingTests {
    @Test("a password fits its own hash alone, and the hash names Argon2id with its cost")
    func verifies() async throws {
        let port = PasswordHashing().port
        let (right, wrong) = (try #require(Password("kata sandi é")), try #require(Password("kata sandi e")))
        let hash = try #require(await port.hash(right))
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(await port.verify(right, hash) == true)
        #expect(await port.verify(wrong, hash) == false)
        let again = await port.hash(right)
        #expect(again != hash)
    }

    @Test("without an account nothing fits, nor with a hash that is none")
    func nobody() async throws {
        let port = PasswordHashing().port
        let password = try #require(Password("nobody"))
        #expect(await port.verify(password, nil) == false)
        #expect(await port.verify(password, PasswordHash(text: "x")) == false)
    }

    @Test("what could not be computed is no wrong password")
    func undecided() async throws {
        let password = try #require(Password("kata sandi"))
        let (salt, hash) = (String(repeating: "A", count: 22), String(repeating: "A", count: 43))
        let starved = PasswordHash(text: "$argon2id$v=19$m=1,t=2,p=1$\(salt)$\(hash)")
        #expect(await PasswordHashing().port.verify(password, starved) == nil)
    }
}
