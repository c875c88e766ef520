// Added to what MediaWiki's installer writes: what a test needs and Wikipedia has.
$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgEnableUploads = true;
$wgUploadDirectory = __DIR__ . '/images';
$wgUploadPath = '/images';
$wgUseImageMagick = false;
$wgMainCacheType = CACHE_ACCEL;
$wgJobRunRate = 0;
$wgUseInstantCommons = false;
$wgEnableEmail = false;
$wgPageImagesAPIDefaultLicense = 'any';
$wgRightsText = 'Creative Commons BY-SA 4.0';
$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';
// The page properties that the extensions Disambiguator and Wikibase set on Wikipedia; neither is in Debian's package.
$wgExtensionMessagesFiles['TestWords'] = __DIR__ . '/magic-words.php';
$wgHooks['GetDoubleUnderscoreIDs'][] = static function ( &$ids ) {
	$ids[] = 'disambiguation';
};
$wgHooks['ParserFirstCallInit'][] = static function ( $parser ) {
	$parser->setFunctionHook( 'shortdesc', static function ( $parser, $description = '' ) {
		$parser->getOutput()->setPageProperty( 'wikibase-shortdesc', $description );
		return '';
	} );
};
