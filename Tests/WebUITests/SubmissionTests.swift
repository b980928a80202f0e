import Application
import Testing

@testable import WebUI

@Suite("Addresses of forms")
struct SubmissionTests {
    private static let home = PageSamples.key.agency
    private static let account = AccountID(PageSamples.key.dossier.value)
    private static let submissions: [Submission] = [
        .signIn, .signOut, .signOutEverywhere, .changePassword, .openAccount(home.region), .addAgency(home.region),
        .changeName, .changeLogo, .removeLogo, .changeZone, .changeDeadlines, .renameAccount(home, account),
        .resetPassword(home, account), .assignRoles(home, account), .closeAccount(home, account),
        .reopenAccount(home, account), .changeAddress(home),
    ]

    @Test("an address leads back to its submission", arguments: submissions)
    func roundTrip(submission: Submission) {
        #expect(Submission(path: submission.address) == submission)
    }

    @Test(
        "there is nothing to be sent to other addresses",
        arguments: ["/", "/x", "/keluar/x", "/akun", "/administrasi/x/akun", "/administrasi/\(home.region)/x"])
    func unknown(path: String) {
        #expect(Submission(path: path) == nil)
    }

    @Test("all but signing in ask for an account, and administration for its permission")
    func needs() {
        for submission in Self.submissions where submission != .signIn {
            #expect(!AccessPolicy.meets(submission.need, nil), "\(submission)")
        }
        #expect(Submission.closeAccount(Self.home, Self.account).need == .region(.administer, Self.home.region))
    }
}
