<?php
// Serves MediaWiki from PHP's own server: /w/api.php and the like, /wiki/Title, and files as they are.
$root = '/usr/share/mediawiki';
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( preg_match( '#^/w(/(?:api|index|load)\.php)$#', $path, $match ) ) {
	$script = $match[1];
} elseif ( str_starts_with( $path, '/wiki/' ) ) {
	$script = '/index.php';
} else {
	return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "/w$script";
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( $root );
require $root . $script;
return true;
